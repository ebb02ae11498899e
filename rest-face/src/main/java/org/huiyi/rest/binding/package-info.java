/// How requests become arguments: strictly.
@NullMarked
package org.huiyi.rest.binding;

import org.jspecify.annotations.NullMarked;
