using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (services = [(name = "main", worker = (
  modules = [
    (name = "worker", esModule = embed "worker-bundle.mjs"),
    (name = "page.txt", text = embed "page.txt"),
  ],
  compatibilityDate = "2025-01-01",
))]);
