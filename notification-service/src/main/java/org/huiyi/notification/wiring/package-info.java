/// The beans of the service, one by one.
@NullMarked
package org.huiyi.notification.wiring;

import org.jspecify.annotations.NullMarked;
