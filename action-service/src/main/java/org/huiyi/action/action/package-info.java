/// One action item of published minutes, from assignment to verification. Pure.
@NullMarked
package org.huiyi.action.action;

import org.jspecify.annotations.NullMarked;
