/// The only place that knows what crosses Kafka.
@NullMarked
package org.huiyi.notification.translation;

import org.jspecify.annotations.NullMarked;
