package org.huiyi.houserules.planted.write.one;

import org.huiyi.houserules.planted.write.two.Neighbour;

record LooksIntoTwo(Neighbour neighbour) {}
