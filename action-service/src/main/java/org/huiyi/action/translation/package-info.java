/// What this service hears from Kafka and tells there.
@NullMarked
package org.huiyi.action.translation;

import org.jspecify.annotations.NullMarked;
