metadata description = 'Originals, results, reports, decisions: private and versioned. Reached only through data-endpoints.bicep.'

param name string
param location string
param tags object
param logWorkspaceId string

var containers = ['originals', 'results', 'reports', 'summaries', 'deadletter']
var queues = ['uploads', 'patients', 'reports', 'summaries']
var tables = ['Timeline', 'Profile', 'Identity', 'Clinics', 'ClinicPatients', 'Uploads', 'Weekly', 'Pending', 'Audit', 'People']

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    isHnsEnabled: false
    publicNetworkAccess: 'Disabled'
    networkAcls: { defaultAction: 'Deny', bypass: 'None' }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      isVersioningEnabled: true
      deleteRetentionPolicy: { enabled: true, days: 90 }
      containerDeleteRetentionPolicy: { enabled: true, days: 90 }
    }

    resource container 'containers' = [
      for container in containers: {
        name: container
        properties: { publicAccess: 'None' }
      }
    ]
  }

  resource queueService 'queueServices' = {
    name: 'default'

    resource queue 'queues' = [for queue in queues: { name: queue }]
  }

  resource tableService 'tableServices' = {
    name: 'default'

    resource table 'tables' = [for table in tables: { name: table }]
  }
}

// Names in this account are pseudonyms, so its access log may be kept. The landing account has clinics' own file names: not logged.
resource access 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'blob-access'
  scope: account::blobs
  properties: {
    workspaceId: logWorkspaceId
    logs: [
      { category: 'StorageRead', enabled: true }
      { category: 'StorageWrite', enabled: true }
      { category: 'StorageDelete', enabled: true }
    ]
  }
}

output name string = account.name
