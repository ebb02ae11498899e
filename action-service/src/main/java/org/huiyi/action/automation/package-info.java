/// What follows by itself.
@NullMarked
package org.huiyi.action.automation;

import org.jspecify.annotations.NullMarked;
