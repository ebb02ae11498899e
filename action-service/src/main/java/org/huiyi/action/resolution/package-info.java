/// What the minutes of meetings resolved: a stream per meeting.
@NullMarked
package org.huiyi.action.resolution;

import org.jspecify.annotations.NullMarked;
