/* language/kernel_paths.h - the kernels of particular processors; NULL where this one has no such instructions. */
#ifndef CC_KERNEL_PATHS_H
#define CC_KERNEL_PATHS_H

#include "language/kernel.h"

const cc_kernel *cc_kernel_neon(void);
const cc_kernel *cc_kernel_avx2(void);
const cc_kernel *cc_kernel_vnni(void);

#endif
