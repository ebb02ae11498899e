/// The organiser's word on a completion.
@NullMarked
package org.huiyi.action.write.verifyaction;

import org.jspecify.annotations.NullMarked;
