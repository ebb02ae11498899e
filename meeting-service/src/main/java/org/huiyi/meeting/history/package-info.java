/// What the edge folds from histories before it asks or answers: never from a view.
@NullMarked
package org.huiyi.meeting.history;

import org.jspecify.annotations.NullMarked;
