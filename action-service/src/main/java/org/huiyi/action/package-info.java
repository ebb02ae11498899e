/// Runs the action items that minutes assign.
@NullMarked
package org.huiyi.action;

import org.jspecify.annotations.NullMarked;
