/// Handing an action on inside the accountable party.
@NullMarked
package org.huiyi.action.write.delegateaction;

import org.jspecify.annotations.NullMarked;
