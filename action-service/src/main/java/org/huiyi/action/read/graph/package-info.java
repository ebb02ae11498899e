/// Decisions, the actions that carry them out, and what took their place, across meetings.
@NullMarked
package org.huiyi.action.read.graph;

import org.jspecify.annotations.NullMarked;
