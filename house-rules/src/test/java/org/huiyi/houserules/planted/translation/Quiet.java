package org.huiyi.houserules.planted.translation;

record Quiet() {}
