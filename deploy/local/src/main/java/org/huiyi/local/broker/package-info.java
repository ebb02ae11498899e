/// A real Kafka broker as a process of its own, from the published jars.
@NullMarked
package org.huiyi.local.broker;

import org.jspecify.annotations.NullMarked;
