@NullMarked
package org.huiyi.bridge.feed;

import org.jspecify.annotations.NullMarked;
