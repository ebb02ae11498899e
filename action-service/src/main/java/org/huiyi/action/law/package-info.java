/// The rules this service answers for. Pure.
@NullMarked
package org.huiyi.action.law;

import org.jspecify.annotations.NullMarked;
