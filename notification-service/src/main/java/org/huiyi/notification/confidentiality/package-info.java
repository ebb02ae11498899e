/// Whether a meeting is sensitive by now, as its own service said: what was told while it was ordinary is withheld
/// for as long as it is.
@NullMarked
package org.huiyi.notification.confidentiality;

import org.jspecify.annotations.NullMarked;
