/// What a notice says, in the reader's language and the meeting's zone. Pure.
@NullMarked
package org.huiyi.notification.letter;

import org.jspecify.annotations.NullMarked;
