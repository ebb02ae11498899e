/// What stands before every endpoint: tokens, limits, correlation.
@NullMarked
package org.huiyi.rest.entrance;

import org.jspecify.annotations.NullMarked;
