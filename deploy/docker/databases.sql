-- Run once by the postgres image, when its volume is empty.
CREATE DATABASE meeting OWNER huiyi;
CREATE DATABASE action OWNER huiyi;
CREATE DATABASE notification OWNER huiyi;
