@NullMarked
package org.huiyi.eventstore.axon;

import org.jspecify.annotations.NullMarked;
