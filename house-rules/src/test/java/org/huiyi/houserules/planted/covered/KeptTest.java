package org.huiyi.houserules.planted.covered;

/// Stands for the test of the provision.
final class KeptTest {}
