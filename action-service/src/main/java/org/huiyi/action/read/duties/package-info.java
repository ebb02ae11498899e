/// What is due about actions: duties for their lists, and due times for the sweeper.
@NullMarked
package org.huiyi.action.read.duties;

import org.jspecify.annotations.NullMarked;
