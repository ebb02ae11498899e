/// What this service does by itself when something happened in it, or when a time has come.
@NullMarked
package org.huiyi.meeting.automation;

import org.jspecify.annotations.NullMarked;
