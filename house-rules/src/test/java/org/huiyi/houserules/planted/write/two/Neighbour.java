package org.huiyi.houserules.planted.write.two;

public record Neighbour() {}
