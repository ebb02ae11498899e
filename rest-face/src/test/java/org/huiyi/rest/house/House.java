package org.huiyi.rest.house;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/// The service under test.
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({BookRoomEndpoint.class, RoomEndpoints.class})
public class House {}
