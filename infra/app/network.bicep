metadata description = 'The network through which the app reaches the data account, which has no public endpoint.'

param environmentName string
param location string
param tags object

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-${environmentName}'
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: ['10.40.0.0/22'] }
    // Inside the network, so that deploying again does not first take the subnets away.
    subnets: [
      {
        name: 'functions'
        properties: {
          addressPrefix: '10.40.0.0/24'
          // Flex Consumption runs in subnets that are delegated to it.
          delegations: [{ name: 'flex', properties: { serviceName: 'Microsoft.App/environments' } }]
          serviceEndpoints: [{ service: 'Microsoft.Storage' }]
        }
      }
      {
        name: 'endpoints'
        properties: { addressPrefix: '10.40.1.0/26', privateEndpointNetworkPolicies: 'Enabled' }
      }
    ]
  }

  resource functions 'subnets' existing = {
    name: 'functions'
  }

  resource endpoints 'subnets' existing = {
    name: 'endpoints'
  }
}

output networkId string = network.id
output functionsSubnetId string = network::functions.id
output endpointsSubnetId string = network::endpoints.id
