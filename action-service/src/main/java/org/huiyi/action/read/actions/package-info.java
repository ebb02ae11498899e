/// Actions as lists, and one action as its history tells it.
@NullMarked
package org.huiyi.action.read.actions;

import org.jspecify.annotations.NullMarked;
