/// Who is named in which meeting, and which meetings are under legal hold.
@NullMarked
package org.huiyi.meeting.read.persons;

import org.jspecify.annotations.NullMarked;
