package org.huiyi.houserules.planted.util;

record Odds() {}
