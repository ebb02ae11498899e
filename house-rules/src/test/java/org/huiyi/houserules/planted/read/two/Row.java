package org.huiyi.houserules.planted.read.two;

public record Row() {}
