package org.huiyi.houserules.planted.read.one;

import org.huiyi.houserules.planted.read.two.Row;

record LooksAcross(Row row) {}
