package dev.apigateway.deployment.gateway;

import dev.apigateway.emulator.EmulatorSettings;
import dev.apigateway.emulator.GatewayEmulator;

/** The gateway in dev mode: it is there before the service and goes on after it. */
final class DevModeService extends GatewayService {

    DevModeService(EmulatorSettings settings) {
        super(settings);
    }

    @Override
    GatewayEmulator startEmulator() {
        return RunningGateway.instance().serve(settings());
    }

    @Override
    public void close() {
    }
}
