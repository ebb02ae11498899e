/// A person as the house keeps them: whether they left their organisation, and whether they were erased.
@NullMarked
package org.huiyi.meeting.person;

import org.jspecify.annotations.NullMarked;
