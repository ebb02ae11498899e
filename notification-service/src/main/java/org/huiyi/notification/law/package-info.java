/// The rules this service answers for. Pure.
@NullMarked
package org.huiyi.notification.law;

import org.jspecify.annotations.NullMarked;
