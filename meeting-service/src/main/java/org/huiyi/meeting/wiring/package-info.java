/// The beans of this service, each declared by name.
@NullMarked
package org.huiyi.meeting.wiring;

import org.jspecify.annotations.NullMarked;
