@NullMarked
package org.huiyi.eventstore.storage;

import org.jspecify.annotations.NullMarked;
