/// The provisions of the regulation that this service answers for, and every way it says no.
@NullMarked
package org.huiyi.meeting.law;

import org.jspecify.annotations.NullMarked;
