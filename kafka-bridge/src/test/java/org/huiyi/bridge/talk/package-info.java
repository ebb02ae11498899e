/// The smallest domain that has something to announce.
@NullMarked
package org.huiyi.bridge.talk;

import org.jspecify.annotations.NullMarked;
