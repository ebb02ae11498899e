@NullMarked
package org.huiyi.eventstore.proof;

import org.jspecify.annotations.NullMarked;
