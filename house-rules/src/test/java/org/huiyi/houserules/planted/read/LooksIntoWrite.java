package org.huiyi.houserules.planted.read;

import org.huiyi.houserules.planted.write.two.Neighbour;

record LooksIntoWrite(Neighbour neighbour) {}
