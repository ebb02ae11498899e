/// What meetings resolved, for lists and the graph.
@NullMarked
package org.huiyi.action.read.resolutions;

import org.jspecify.annotations.NullMarked;
