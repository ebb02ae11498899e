@NullMarked
package org.huiyi.eventstore.alarms;

import org.jspecify.annotations.NullMarked;
