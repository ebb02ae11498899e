/// Which party answers for a meeting, as its own service said: whoever organises a meeting may know who was told.
@NullMarked
package org.huiyi.notification.organiser;

import org.jspecify.annotations.NullMarked;
