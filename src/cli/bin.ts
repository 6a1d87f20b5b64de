#!/usr/bin/env node
import { main } from "./main";
import { nodeIo } from "./node-io";

const io = nodeIo();
process.exitCode = await main(process.argv.slice(2), io);
// A read of silent input cannot be taken back and would keep the process alive.
if (io.signal.aborted) process.exit();
