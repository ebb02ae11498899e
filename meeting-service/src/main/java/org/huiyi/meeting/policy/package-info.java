/// House policy: adapted parameters and modes per scope, and what is in force at an instant.
@NullMarked
package org.huiyi.meeting.policy;

import org.jspecify.annotations.NullMarked;
