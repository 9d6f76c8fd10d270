metadata description = 'Every role that anybody holds. A role that is not in the list of infra/check is a failed check.'

param appPrincipalId string
param eventsPrincipalId string
param hostAccountName string
param landingAccountName string
param dataAccountName string
param appInsightsName string

var role = {
  blobOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  blobContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
  queueContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  tableContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
  metricsPublisher: '3913510d-42f4-4e42-8a64-420c390055eb'
}

// The Functions host needs Owner on blobs for its own leases, in its own account only.
var appOnHost = [role.blobOwner, role.queueContributor, role.tableContributor]
// Queues: the blob trigger keeps its poison messages in the account that it watches.
var appOnLanding = [role.blobContributor, role.queueContributor]
var appOnData = [role.blobContributor, role.queueContributor, role.tableContributor]

resource hostAccount 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: hostAccountName
}

resource landingAccount 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: landingAccountName

  resource blobs 'blobServices' existing = {
    name: 'default'

    resource undelivered 'containers' existing = {
      name: 'undelivered-events'
    }
  }
}

resource dataAccount 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: dataAccountName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: appInsightsName
}

resource onHost 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for id in appOnHost: {
    scope: hostAccount
    name: guid(hostAccount.id, 'app', id)
    properties: {
      principalId: appPrincipalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', id)
    }
  }
]

resource onLanding 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for id in appOnLanding: {
    scope: landingAccount
    name: guid(landingAccount.id, 'app', id)
    properties: {
      principalId: appPrincipalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', id)
    }
  }
]

resource onData 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for id in appOnData: {
    scope: dataAccount
    name: guid(dataAccount.id, 'app', id)
    properties: {
      principalId: appPrincipalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', id)
    }
  }
]

resource onInsights 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: insights
  name: guid(insights.id, 'app', role.metricsPublisher)
  properties: {
    principalId: appPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role.metricsPublisher)
  }
}

resource onUndelivered 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: landingAccount::blobs::undelivered
  name: guid(landingAccount::blobs::undelivered.id, 'events', role.blobContributor)
  properties: {
    principalId: eventsPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role.blobContributor)
  }
}
