/// Tells people and systems, and keeps the evidence of who was told what, when.
@NullMarked
package org.huiyi.notification;

import org.jspecify.annotations.NullMarked;
