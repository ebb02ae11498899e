/// The bytes of documents, kept under their SHA-256 beside the history. Stored before the event that names
/// them, verified whenever they are read, and swept away when no event ever names them.
@NullMarked
package org.huiyi.meeting.content;

import org.jspecify.annotations.NullMarked;
