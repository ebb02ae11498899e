/// The one way to what is not for everybody: whoever comes is judged, and both coming and being turned away
/// are on record before anything is given.
@NullMarked
package org.huiyi.meeting.door;

import org.jspecify.annotations.NullMarked;
